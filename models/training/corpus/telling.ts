/** What an alert can tell; `paid` and `charged` have the slots {x} and {p}, the others decide the category alone. */
export type Telling = 'paid' | 'charged' | 'refunded' | 'earned' | 'transferred' | 'cashed';

/** Wordings of a language by what they tell, one a line. */
export type Wordings = Partial<Record<Telling, string>>;
