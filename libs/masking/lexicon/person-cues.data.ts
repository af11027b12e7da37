/** A name follows, whatever it looks like. */
export const NAMING =
  'dear hi hello hey dearest payee beneficiary remitter payer sender receiver recipient name nominee mr mrs ms miss shri smt sri dr prof herr frau monsieur madame señor señora sr sra contact patient employee owner attending duty born वाले श्री श्रीमती प्रिय عزيزي إلى الى السيد السيدة';
/** A name may follow: of a person, a shop or a bank. */
export const SIDE =
  'to from by à an von vom para de da a ke kwa kutoka dari kepada ke til till från fra naar van od do für pour chez tfr trf';
/** Side cues that are ordinary words of their language as well. */
export const LOOSE = 'an von vom para de da a ke van od do für pour til by';
/** Words before a side cue that make it a payment between people. */
export const PERSONAL_VERBS =
  'sent send sends trf tfr transfer transferred transfers remitted received recd zelle venmo paynow duitnow imps neft rtgs wire interac bizum swish blik pix fps p2p ft gift gifted requested virement überweisung überwiesen transferencia giro umetuma umepokea imetumwa kutuma mobilepay twint dikirim diterima enviado enviada enviaste enviou recibido recebido transferido reçu envoyé gesendet erhalten';
/** Words after a name that make it one: `Rekha Sharma dwara`, `RAVI has sent you`. */
export const BEFORE = 'ko ne dwara द्वारा को ने कडून यांना यांनी ला কে থেকে க்கு కు గారికి';
export const VERBS = 'sent paid requested transferred has credited';

/** Small words inside a name: `João da Silva`. */
export const PARTICLES =
  'da de do dos das del della di du la le van von der den bin binti bint ibn al el ten ter bte';
/** Stand before a name and are not part of it. */
export const TITLES = 'mr mrs ms miss shri smt sri dr prof m/s mx sir madam श्री श्रीमती';
/** A shop or a place follows rather than a person. */
export const PLACES = 'at towards for in on via';
/** Words at the end of a letter, after which a name stands on a line of its own. */
export const CLOSINGS = 'thanks regards cheers best sincerely';
