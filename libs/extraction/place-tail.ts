import { COUNTRY_CURRENCY } from './currencies.data.js';

/** Country codes of three letters that card networks write; those of two letters are known by their money. */
const COUNTRIES = new Set(
  'IND ARE USA GBR SAU QAT KWT OMN BHR SGP MYS IRL NLD LUX DEU FRA ESP ITA'.split(' '),
);
/** Cities that card networks write behind the name of a shop. */
const CITIES = new Set(
  `mumbai delhi bangalore bengaluru chennai hyderabad kolkata pune ahmedabad jaipur lucknow kochi gurgaon gurugram noida
  dubai sharjah ajman riyadh jeddah dammam doha manama muscat cairo giza nairobi mombasa kampala kigali lagos abuja accra
  johannesburg durban pretoria karachi lahore islamabad dhaka chattogram kathmandu colombo singapore manila bangkok jakarta
  hanoi london manchester dublin amsterdam luxembourg paris berlin madrid barcelona milano roma moscow moskva minsk almaty
  astana kyiv kiev istanbul ankara toronto vancouver montreal sydney melbourne brisbane perth bogota medellin lima santiago`.split(
    /\s+/,
  ),
);

/** Whether a word is the name of such a city, which alone names no shop. */
export const isCity = (word: string): boolean => CITIES.has(word.toLowerCase());

const isCountry = (word: string): boolean =>
  COUNTRIES.has(word) || (word.length === 2 && COUNTRY_CURRENCY[word] !== undefined);

/**
 * `GREEN CAFE MUMBAI IN` and `GREEN CAFE, DUBAI` without the place. A city alone goes only from a name of capitals that
 * keeps two words, for it may be a part of the name.
 */
export function withoutPlace(name: string): string {
  const words = name.split(/[\s,]+/);
  const coded = words.length > 1 && isCountry(words.at(-1)!);
  if (coded) words.pop();
  const last = words.at(-1)!;
  const isTail = isCity(last) && last === last.toUpperCase();
  if (isTail && words.length > (coded ? 1 : 2)) words.pop();
  else if (!coded || words.length < 2) return name;
  return words.join(' ');
}
