import { useTranslation } from 'react-i18next';
import type { Transaction } from '../api/transactions.js';
import { useFormat } from '../format/use-format.js';
import { markText, type Piece, type Told } from './mark-text.js';
import styles from './masked-text.module.css';
import { tokenParts } from './token-words.js';

/** The SMS as it is stored, with what was read from it marked; hidden values by their kind. */
export const MaskedText = ({ transaction }: { transaction: Transaction }) => (
  <p className={styles.text}>
    <Pieces text={transaction.maskedText} told={transaction} />
  </p>
);

/** A masked SMS of which nothing was read yet, within a line: hidden values by their kind. */
export const MaskedLine = ({ text }: { text: string }) => (
  <span className={styles.line}>
    <Pieces text={text} isPreview />
  </span>
);

interface PiecesProps {
  text: string;
  told?: Told;
  /** Its tokens are made for it alone, so that their bodies tell nobody anything. */
  isPreview?: boolean;
}

const Pieces = ({ text, told, isPreview = false }: PiecesProps) =>
  markText(text, told).map((piece, i) => <Shown key={i} piece={piece} isPreview={isPreview} />);

function Shown({ piece: { text, is }, isPreview }: { piece: Piece; isPreview: boolean }) {
  const { t } = useTranslation('parts');
  const format = useFormat();
  const words = is === 'token' ? hidden() : is === 'day' ? text : format.sentence(text);
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

  function hidden(): string {
    const [kind = '', body] = tokenParts(text);
    const name = t(`token.${kind}`, { defaultValue: kind.replaceAll('_', ' ') });
    return isPreview || !body ? name : `${name} ${body}`;
  }
}
