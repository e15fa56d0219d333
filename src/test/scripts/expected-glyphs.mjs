// Writes the tables that GlyphTableTest holds our shaping to: src/test/resources/typeset/glyphs/<script>.tsv.gz
//
// The glyphs are those of harfbuzzjs, which is HarfBuzz built by its own makers, of the version in HARFBUZZ below: the
// one that our native part brings. The words are names of countries, languages, scripts, currencies, months and days in
// each language, from the CLDR data that Node brings (Unicode-3.0), and a few that are hard to set.
//
// Run it from the repository, with the folder in which `npm install harfbuzzjs@1.6.0` was run (by default this one):
//   node src/test/scripts/expected-glyphs.mjs . <folder>

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const HARFBUZZ = "14.3.0";
const WORDS = 260;
const PHRASES = 40;

const repository = resolve(process.argv[2] ?? ".");
const modules = resolve(process.argv[3] ?? ".");
const hb = await import(pathToFileURL(createRequire(join(modules, "x.js")).resolve("harfbuzzjs")).href);
if (hb.versionString() !== HARFBUZZ) throw new Error(`HarfBuzz ${HARFBUZZ} is wanted, and this is ${hb.versionString()}`);

const NOTO = "NotoSans";
const SETS = [
  { name: "latin", script: "Latn", font: NOTO, languages: ["en", "cy", "pl", "ro", "tr", "so", "lt", "sq", "pt", "fr"] },
  { name: "vietnamese", script: "Latn", font: NOTO, languages: ["vi"] },
  { name: "cyrillic", script: "Cyrl", font: NOTO, languages: ["uk"] },
  { name: "arabic", script: "Arab", font: "Vazirmatn", languages: ["ar"], rtl: true, hard: ["مُضَادّ", "لِلْمُسَكِّنات", "اللّٰه", "الأُولى"] },
  { name: "persian", script: "Arab", font: "Vazirmatn", languages: ["fa"], rtl: true, hard: ["می\u200cخواهم", "خانه\u200cها", "نمی\u200cتوانید", "ه\u200d"] },
  { name: "sorani", script: "Arab", font: "Vazirmatn", languages: ["ckb"], rtl: true, hard: ["نەخۆشخانە", "دەرمان", "چارەسەر", "پزیشک", "ڕێنمایی", "گەڵ"] },
  { name: "urdu", script: "Arab", font: "NotoNastaliqUrdu", languages: ["ur"], rtl: true, hard: ["ہسپتال", "گھنٹے", "مریضوں", "نسخہ", "انجکشن", "طبّی", "بے\u200cہوشی"] },
  { name: "bengali", script: "Beng", font: "NotoSansBengali", languages: ["bn"], hard: ["র\u200d্যাম", "উদ্\u200cঘাটন", "স্ত্রী", "র\u09cd\u09af", "\u09a1\u09bc"] },
  { name: "devanagari", script: "Deva", font: "NotoSansDevanagari", languages: ["hi"], hard: ["क्\u200dष", "क्\u200cष", "स्त्री", "दृष्टि", "\u0915\u093c"] },
  { name: "gurmukhi", script: "Guru", font: "NotoSansGurmukhi", languages: ["pa"], hard: ["ਹਸਪਤਾਲ", "ਪ੍ਰੀਖਿਆ", "ਸ੍ਵੈ", "\u0a16\u0a3c"] },
  { name: "gujarati", script: "Gujr", font: "NotoSansGujarati", languages: ["gu"], hard: ["સ્ત્રી", "દ્રષ્ટિ", "ક્\u200dષ", "હૃદય"] },
  { name: "tamil", script: "Taml", font: "NotoSansTamil", languages: ["ta"], hard: ["ஸ்ரீ", "க்ஷ", "கொ", "கௌ", "மருத்துவமனை"] },
  { name: "ethiopic", script: "Ethi", font: "NotoSansEthiopic", languages: ["ti", "am"], hard: ["ሆስፒታል", "መድሃኒት"] },
  { name: "han-simplified", script: "Hani", font: "NotoSansSC", languages: ["zh-Hans"] },
  { name: "han-traditional", script: "Hani", font: "NotoSansTC", languages: ["zh-Hant"] },
];
const LETTERS = { Latn: "Latin", Cyrl: "Cyrillic", Arab: "Arabic", Beng: "Bengali", Deva: "Devanagari", Guru: "Gurmukhi", Gujr: "Gujarati", Taml: "Tamil", Ethi: "Ethiopic", Hani: "Han" };

/** Names in this language: phrases, in an order that never changes. */
function phrases(language) {
  const codes = { region: [], language: [], script: [], currency: [] };
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const a of letters) for (const b of letters) codes.region.push(a + b);
  for (const a of letters) for (const b of letters) codes.language.push((a + b).toLowerCase());
  codes.script = ["Latn", "Arab", "Cyrl", "Beng", "Deva", "Guru", "Gujr", "Taml", "Ethi", "Hans", "Hant", "Hebr", "Grek", "Thai"];
  codes.currency = Intl.supportedValuesOf("currency");
  const all = [];
  for (const [type, list] of Object.entries(codes)) {
    const names = new Intl.DisplayNames([language], { type, fallback: "none" });
    for (const code of list) {
      const name = names.of(code);
      if (name) all.push(name);
    }
  }
  for (const width of [{ month: "long" }, { weekday: "long" }]) {
    const format = new Intl.DateTimeFormat(language, { ...width, timeZone: "UTC", numberingSystem: "latn" });
    for (let i = 0; i < 12; i++) all.push(format.format(Date.UTC(2026, i, 1 + i)));
  }
  return [...new Set(all)];
}

/** As many as wanted, evenly from all. */
function sample(list, count) {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)]);
}

/** The runs to shape: words alone, whole phrases, and words and half words with what stands around them. */
function cases(set) {
  const letter = new RegExp(`^[\\p{Script=${LETTERS[set.script]}}\\p{M}\\u200c\\u200d'’]{2,}$`, "u");
  const runs = [];
  const share = Math.ceil(WORDS / set.languages.length);
  for (const language of set.languages) {
    const all = phrases(language);
    const words = [...new Set(all.flatMap((phrase) => phrase.split(/[\s()،,؛;:/–-]+/)).filter((word) => letter.test(word)))];
    for (const word of [...sample(words, share), ...(set.hard ?? [])])
      runs.push({ language, text: word, start: 0, end: word.length });
    const several = all.filter((phrase) => phrase.split(" ").filter((word) => letter.test(word)).length > 1);
    for (const text of sample(several, Math.ceil(PHRASES / set.languages.length))) {
      const space = text.indexOf(" ");
      const middle = space + 1 + Math.floor((text.length - space - 1) / 2);
      runs.push({ language, text, start: 0, end: text.length });
      runs.push({ language, text, start: space + 1, end: text.length });
      if (set.rtl) runs.push({ language, text, start: space + 1, end: middle }, { language, text, start: middle, end: text.length });
    }
  }
  return runs;
}

function glyphs(font, set, run) {
  const buffer = new hb.Buffer();
  buffer.addText(run.text, run.start, run.end - run.start);
  buffer.setDirection(set.rtl ? hb.Direction.RTL : hb.Direction.LTR);
  buffer.setScript(set.script);
  buffer.setLanguage(run.language);
  buffer.setClusterLevel(hb.ClusterLevel.MONOTONE_CHARACTERS);
  buffer.setFlags(
    hb.BufferFlag.REMOVE_DEFAULT_IGNORABLES |
      (run.start === 0 ? hb.BufferFlag.BOT : 0) |
      (run.end === run.text.length ? hb.BufferFlag.EOT : 0),
  );
  hb.shape(font, buffer);
  return buffer
    .getGlyphInfosAndPositions()
    .map((glyph) => [glyph.codepoint, glyph.cluster, glyph.xAdvance, glyph.xOffset, glyph.yOffset].join(","));
}

const folder = join(repository, "src/test/resources/typeset/glyphs");
mkdirSync(folder, { recursive: true });
for (const set of SETS) {
  const lines = [`# HarfBuzz ${HARFBUZZ}; CLDR ${process.versions.cldr}; text, start, end, glyphs (id,cluster,advance,x,y)`];
  const runs = cases(set);
  for (const weight of ["Regular", "Bold"]) {
    const file = `${set.font}-${weight}.ttf`;
    const bytes = readFileSync(join(repository, "templates/fonts", file));
    const font = new hb.Font(new hb.Face(new hb.Blob(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))));
    const header = ["FONT", file, createHash("sha256").update(bytes).digest("hex"), set.script, set.rtl ? "rtl" : "ltr"];
    lines.push(header.join("\t"));
    let dropped = 0;
    for (const run of runs) {
      const shaped = glyphs(font, set, run);
      // A word that this font cannot set is set in another.
      if (shaped.some((glyph) => glyph.startsWith("0,"))) dropped++;
      else lines.push([run.language, run.text, run.start, run.end, shaped.join(" ")].join("\t"));
    }
    console.log(`${set.name} ${weight}: ${runs.length - dropped} runs, ${dropped} not in this font`);
  }
  writeFileSync(join(folder, `${set.name}.tsv.gz`), gzipSync(lines.join("\n") + "\n", { level: 9 }));
}
