import { useTranslation } from 'react-i18next';
import type { Transaction } from '../api/transactions.js';
import { useFormat } from '../format/use-format.js';
import { markText, type Piece } from './mark-text.js';
import styles from './masked-text.module.css';
import { tokenWords } from './token-words.js';

/** The SMS as it is stored, with what was read from it marked; hidden values by their kind. */
export function MaskedText({ transaction }: { transaction: Transaction }) {
  return (
    <p className={styles.text}>
      {markText(transaction.maskedText, transaction).map((piece, i) => (
        <Shown key={i} piece={piece} />
      ))}
    </p>
  );
}

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
    <mark title={title}>{words}</mark>
  );
}
