import { AMHARIC } from './amharic.data.js';
import { ARABIC } from './arabic.data.js';
import { AZERBAIJANI } from './azerbaijani.data.js';
import { BELARUSIAN } from './belarusian.data.js';
import { BENGALI } from './bengali.data.js';
import { CHINESE } from './chinese.data.js';
import type { CueTable } from './cue-table.js';
import { CZECH } from './czech.data.js';
import { DUTCH } from './dutch.data.js';
import { ENGLISH } from './english.data.js';
import { FINNISH } from './finnish.data.js';
import { FRENCH } from './french.data.js';
import { GERMAN } from './german.data.js';
import { GREEK } from './greek.data.js';
import { GUJARATI } from './gujarati.data.js';
import { HEBREW } from './hebrew.data.js';
import { HINDI } from './hindi.data.js';
import { HUNGARIAN } from './hungarian.data.js';
import { INDONESIAN } from './indonesian.data.js';
import { ITALIAN } from './italian.data.js';
import { JAPANESE } from './japanese.data.js';
import { KANNADA } from './kannada.data.js';
import { KAZAKH } from './kazakh.data.js';
import { KOREAN } from './korean.data.js';
import { MALAYALAM } from './malayalam.data.js';
import { MARATHI } from './marathi.data.js';
import { NEPALI } from './nepali.data.js';
import { NORWEGIAN } from './norwegian.data.js';
import { PERSIAN } from './persian.data.js';
import { POLISH } from './polish.data.js';
import { PORTUGUESE } from './portuguese.data.js';
import { PUNJABI } from './punjabi.data.js';
import { ROMANIAN } from './romanian.data.js';
import { RUSSIAN } from './russian.data.js';
import { SINHALA } from './sinhala.data.js';
import { SPANISH } from './spanish.data.js';
import { SWAHILI } from './swahili.data.js';
import { SWEDISH } from './swedish.data.js';
import { TAGALOG } from './tagalog.data.js';
import { TAMIL } from './tamil.data.js';
import { TELUGU } from './telugu.data.js';
import { THAI } from './thai.data.js';
import { TURKISH } from './turkish.data.js';
import { UKRAINIAN } from './ukrainian.data.js';
import { URDU } from './urdu.data.js';
import { UZBEK } from './uzbek.data.js';
import { VIETNAMESE } from './vietnamese.data.js';

/** The languages that alerts are read in. */
export const CUE_TABLES: readonly CueTable[] = [
  ENGLISH,
  HINDI,
  SPANISH,
  PORTUGUESE,
  FRENCH,
  RUSSIAN,
  ARABIC,
  INDONESIAN,
  AMHARIC,
  BENGALI,
  CHINESE,
  DUTCH,
  GERMAN,
  HEBREW,
  ITALIAN,
  JAPANESE,
  KAZAKH,
  KOREAN,
  PERSIAN,
  POLISH,
  SWAHILI,
  SWEDISH,
  TAGALOG,
  THAI,
  TURKISH,
  UKRAINIAN,
  URDU,
  VIETNAMESE,
  AZERBAIJANI,
  CZECH,
  NORWEGIAN,
  ROMANIAN,
  UZBEK,
  SINHALA,
  NEPALI,
  BELARUSIAN,
  TAMIL,
  TELUGU,
  MARATHI,
  GUJARATI,
  PUNJABI,
  MALAYALAM,
  KANNADA,
  GREEK,
  HUNGARIAN,
  FINNISH,
];
