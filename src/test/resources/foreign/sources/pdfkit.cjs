const P=require('pdfkit'),fs=require('fs');
const d=new P({pdfVersion:'1.7',subset:'PDF/UA',tagged:true,lang:'en-GB',displayTitle:true,size:'A5',info:{Title:'Looking after your plaster cast',Author:'Fracture clinic',CreationDate:new Date(0)}});
d.pipe(fs.createWriteStream('pdfkit.pdf'));
d.registerFont('F','DejaVuSans.ttf');d.registerFont('B','DejaVuSans-Bold.ttf');
const doc=d.struct('Document');d.addStructure(doc);
doc.add(d.struct('H1',()=>{d.font('B').fontSize(18).text('Looking after your plaster cast');}));
doc.add(d.struct('P',()=>{d.font('F').fontSize(12).text('Your cast keeps the bone still while it heals. It takes two days to dry.',{});}));
doc.add(d.struct('H2',()=>{d.font('B').fontSize(15).text('At home');}));
const l=d.struct('L');doc.add(l);
for(const t of ['Keep your arm raised on a pillow.','Move your fingers every hour.']){const li=d.struct('LI');l.add(li);li.add(d.struct('Lbl',()=>{d.font('F').fontSize(12).text('• ',{continued:true});}));li.add(d.struct('LBody',()=>{d.text(t);}));li.end();}
l.end();
doc.add(d.struct('Figure',{alt:'A yellow disc on a dark ground, the sign of the fracture clinic'},()=>{d.image('pic.png',{width:120});}));
doc.add(d.struct('P',{lang:'cy'},()=>{d.text('Mae’r daflen hon ar gael yn Gymraeg.');}));
doc.end();d.end();
