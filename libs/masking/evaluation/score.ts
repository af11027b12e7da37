import type { Tally } from '#libs/evaluation/table.js';
import { judge, type Judgement } from './judge.js';
import type { LabelledText, Span } from './labelled-text.js';

/** The measures of a masking over labelled texts. */
export interface Score {
  rows: number;
  /** Personal data of which nothing is readable. */
  recall: Tally;
  recallByType: Record<string, Tally>;
  /** Masked spans that touch personal data, or what may be masked. */
  precision: Tally;
  /** Kept spans that lost a letter or digit. */
  damageByKind: Record<string, Tally>;
  /** Messages without leak, damage and forbidden span; a lost merchant hint does not count here. */
  perfect: Tally;
  /** The same, and no merchant hint lost. */
  perfectWithHints: Tally;
  /** Texts without personal data that lost a letter or digit. */
  cleanRows: Tally;
  /** The letters and digits they lost. */
  cleanCharacters: Tally;
  /** Rows with `type_absent` where such a span appeared. */
  brokenNegatives: Tally;
  judgements: Judgement[];
}

/** Reported apart from what must survive: a merchant's name inside a payment address. */
const HINT = 'merchant_hint';

/** Measures a masking, given as a function from a text to the spans that it masks. */
export function score(rows: LabelledText[], spansOf: (text: string, region?: string) => Span[]): Score {
  const judgements = rows.map((row) => judge(row, spansOf(row.text, row.region)));
  const clean = judgements.flatMap(({ clean: loss }) => loss ?? []);
  const negatives = judgements.filter(({ row }) => row.typeAbsent.length > 0);
  const golds = judgements.flatMap(({ row, leaked }) =>
    row.spans.map((span) => ({ label: span.type, hit: !leaked.includes(span) })),
  );
  return {
    rows: rows.length,
    recall: tally(golds, ({ hit }) => hit),
    recallByType: byLabel(golds),
    precision: {
      hits: sum(judgements, ({ masked, needless }) => masked.length - needless.length),
      of: sum(judgements, ({ masked }) => masked.length),
    },
    damageByKind: byLabel(
      judgements.flatMap(({ row, damaged }) =>
        row.keep.map((span) => ({ label: span.kind, hit: damaged.includes(span) })),
      ),
    ),
    perfect: tally(judgements, (of) => isUnharmed(of) && of.damaged.every(({ kind }) => kind === HINT)),
    perfectWithHints: tally(judgements, (of) => isUnharmed(of) && of.damaged.length === 0),
    cleanRows: tally(clean, ({ lost }) => lost > 0),
    cleanCharacters: { hits: sum(clean, ({ lost }) => lost), of: sum(clean, ({ of }) => of) },
    brokenNegatives: tally(negatives, ({ forbidden }) => forbidden.length > 0),
    judgements,
  };
}

/** A text without personal data counts as harmed by any loss, whether a kept span lies there or not. */
const isUnharmed = ({ leaked, forbidden, clean }: Judgement) =>
  leaked.length === 0 && forbidden.length === 0 && (clean?.lost ?? 0) === 0;

function byLabel(items: { label: string; hit: boolean }[]): Record<string, Tally> {
  const tallies: Record<string, Tally> = {};
  for (const { label, hit } of items) {
    const of = (tallies[label] ??= { hits: 0, of: 0 });
    of.of++;
    if (hit) of.hits++;
  }
  return tallies;
}

const tally = <T>(items: T[], hit: (item: T) => boolean): Tally => ({
  hits: items.filter(hit).length,
  of: items.length,
});

const sum = <T>(items: T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
