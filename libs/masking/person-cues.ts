const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A name follows, whatever it looks like. */
const NAMING = words(
  'dear hi hello hey dearest payee beneficiary remitter payer sender receiver recipient name nominee mr mrs ms miss shri smt sri dr prof herr frau monsieur madame señor señora sr sra contact patient employee owner attending duty thanks regards cheers best born वाले श्री श्रीमती प्रिय عزيزي إلى الى السيد السيدة',
);
/** A name may follow: of a person, a shop or a bank. */
const SIDE = words(
  'to from by à an von vom para de da a ke kwa kutoka dari kepada ke til till från fra naar van od do für pour chez tfr trf',
);
/** Side cues that are ordinary words of their language as well. */
const LOOSE = words('an von vom para de da a ke van od do für pour til by');
/** Words before a side cue that make it a payment between people. */
export const PERSONAL_VERBS = words(
  'sent send sends trf tfr transfer transferred transfers remitted received recd zelle venmo paynow duitnow imps neft rtgs wire interac bizum swish blik pix fps p2p ft gift gifted requested virement überweisung überwiesen transferencia giro umetuma umepokea imetumwa kutuma mobilepay twint dikirim diterima credited enviado enviada enviaste enviou recibido recebido transferido reçu envoyé gesendet erhalten',
);
/** Words after a name that make it one: `Rekha Sharma dwara`, `RAVI has sent you`. */
const BEFORE = words('ko ne dwara द्वारा को ने कडून यांना यांनी ला কে থেকে க்கு కు గారికి');
const VERBS = words('sent paid requested transferred has');

/** What a word says about the words beside it; `before`: they stand on its left. */
export type PersonCue = 'naming' | 'side' | 'loose' | 'before' | 'verb' | 'credited';

export const PERSON_CUES = new Map<string, PersonCue>();
const add = (cue: PersonCue, list: ReadonlySet<string>) => list.forEach((word) => PERSON_CUES.set(word, cue));
add('verb', VERBS);
add('credited', words('credited'));
add('before', BEFORE);
add('side', SIDE);
add('loose', LOOSE);
add('naming', NAMING);
