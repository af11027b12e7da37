import { NUM, OWN, SYM } from '../reading/atoms.js';
import { CURRENCY, ORGANISATION } from '../lexicon/flags.js';
import type { Scan } from '../reading/scan.js';
import { claim } from './claim.js';
import { nameUpTo } from './name-words.js';
import { supportBefore } from './support.js';

/** How much a word behind a name speaks for a person. */
const FOLLOWED = 1.5;
const HONOURED = 2.4;
const LOOSELY_FOLLOWED = 1;
const SECOND = 0.6;
/** Only people are called that. */
const HONORIFIC =
  /^(?:ji|jee|saab|sahab|sahib|saheb|garu|gaaru|avargal|जी|साहब|साहेब|यांना|यांनी|यांच्याकडून|జీ|గారు|గారికి|గారి|அவர்கள்|அவர்களுக்கு|அவர்களிடமிருந்து|அவர்களிடம்|அவரிடமிருந்து|ಅವರಿಗೆ|ಅವರಿಂದ|ರವರಿಗೆ|ਜੀ|صاحب|صاحبہ)$/;
/** `of` in Hindi, and what is a person's. */
const OF = /^(?:ka|ke|ki|का|के|की)$/;
const OWNED = /^(?:khaa?t[ae]|naam|paas|number|no|खाता|खाते|नाम|पास|नंबर)$/;
/** `DEEPU को मिले`: what people get. */
const GIVEN = /^(?:mil[ae]|bhej[ae]|diy[ae]|diye|मिले|मिला|भेजे|भेजा|दिए|दिये|दिया|प्राप्त|നൽകി|পাঠানো|দেওয়া)$/;
const GETS = 0.9;

/** Looks for a name in front of `ko`, `ji`, `se` and their like in other languages. */
export function followed(scan: Scan, index: number): void {
  const word = scan.word(index);
  if (!leadsOn(scan, index, word)) return;
  // `Gupta Ji Sweets`
  if (HONORIFIC.test(word) && (scan.flagsAt(index + 1) & ORGANISATION) !== 0) return;
  const before = scan.word(index - 1);
  // `Vikas sir ko`, `শ্যামলী-কে`
  const name = nameUpTo(
    scan,
    before === '-' || before === 'sir' || before === 'madam' ? index - 2 : index - 1,
  );
  if (!name) return;
  claim(scan, name, {
    weight: followedBy(word) + (GIVEN.test(scan.word(index + 1)) ? GETS : 0) + supportBefore(scan, name),
    second: SECOND,
    knownIfUncased: !HONORIFIC.test(word) && !isApart(scan, name.first - 1),
  });
}

/** `₹500 सुखविंदर को`: what stands at the start of a sentence or behind an amount is no part of a longer phrase. */
function isApart(scan: Scan, index: number): boolean {
  const atom = scan.at(index);
  if (atom === undefined || atom.kind === NUM || atom.kind === OWN) return true;
  return atom.kind === SYM
    ? /^[।.!:\n/-]$/.test(atom.word)
    : (atom.lexeme.flags & CURRENCY) !== 0 || scan.isHidden(atom.start);
}

/** `ke` and `bol` say something of a name before some words only: `DHARMENDRA ke khate`, `Harjinder bol raha`. */
function leadsOn(scan: Scan, index: number, word: string): boolean {
  if (word === 'bol') return /^rah[aei]$/.test(scan.word(index + 1));
  return !OF.test(word) || OWNED.test(scan.word(index + 1));
}

function followedBy(word: string): number {
  if (word === 'se' || word === 'से') return LOOSELY_FOLLOWED;
  return HONORIFIC.test(word) ? HONOURED : FOLLOWED;
}
