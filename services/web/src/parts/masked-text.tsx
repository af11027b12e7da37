import { useTranslation } from 'react-i18next';
import type { Transaction } from '../api/transactions.js';
import { useFormat } from '../format/use-format.js';
import { markText, type Piece, type Told } from './mark-text.js';
import styles from './masked-text.module.css';
import { tokenWords } from './token-words.js';

/** The SMS as it is stored, with what was read from it marked; hidden values by their kind. */
export const MaskedText = ({ transaction }: { transaction: Transaction }) => (
  <p className={styles.text}>
    <Pieces text={transaction.maskedText} told={transaction} />
  </p>
);

/** A masked SMS of which nothing was read yet, within a line: hidden values by their kind. */
export const MaskedLine = ({ text }: { text: string }) => (
  <span className={styles.line}>
    <Pieces text={text} />
  </span>
);

const Pieces = ({ text, told }: { text: string; told?: Told }) =>
  markText(text, told).map((piece, i) => <Shown key={i} piece={piece} />);

function Shown({ piece: { text, is } }: { piece: Piece }) {
  const { t } = useTranslation('parts');
  const format = useFormat();
  const words = is === 'token' ? tokenWords(text) : is === 'day' ? text : format.sentence(text);
  if (!is) return words;
  const title = t(`read.${is}`);
  return is === 'token' ? (
    <span className={styles.token} title={title}>
      {words}
    </span>
  ) : (
    <mark className={styles.mark} title={title}>
      {words}
    </mark>
  );
}
