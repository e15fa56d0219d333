// Makes a picture in two tones of an icon of the npm package "healthicons": the outline in ink over the filled icon in tint.
// Where the two do not lie on each other, say "outline": then the outline's own shapes are filled with the tint.
//
//   npm pack healthicons@2.0.0 && tar xzf healthicons-2.0.0.tgz
//   node two-tones.mjs package/public/icons/svg body/kidneys content/pictures/kidneys.svg outline
//
// Add who made it to credits.yaml, and look at it at 20 mm in grey.
import { readFileSync, writeFileSync } from 'node:fs';

const INK = '#12464F';
const TINT = '#BFDDDF';
const [icons, icon, file, way] = process.argv.slice(2);

if (!file || (way && way !== 'outline')) {
  console.error('two-tones: node two-tones.mjs ICONS CATEGORY/NAME FILE.svg [outline]');
  process.exit(2);
}

/** The shapes of an icon, which take the colour of what is around them; its clip is the whole icon. */
function shapes(kind) {
  return readFileSync(`${icons}/${kind}/${icon}.svg`, 'utf8')
    .replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '')
    .replace(/<clipPath[\s\S]*?<\/clipPath>|<\/?defs>| fill="currentColor"| clip-path="[^"]*"/g, '')
    .trim();
}

const outline = shapes('outline');
const parts = [...outline.matchAll(/ d="([^"]+)"/g)].flatMap(path => path[1].match(/M[^M]*/g));
const ground = way ? parts.map(part => `<path d="${part}"/>`).join('\n') : shapes('filled');

writeFileSync(file, '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480" viewBox="0 0 48 48">'
  + `<g fill="${TINT}">\n${ground}\n</g><g fill="${INK}">\n${outline}\n</g></svg>\n`);
