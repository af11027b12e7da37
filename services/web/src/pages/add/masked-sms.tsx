import { Fragment } from 'react';
import { useFormat } from '../../format/use-format.js';
import styles from './masked-sms.module.css';

// As <ACCOUNT:9c1f0b7a2d4e6835>.
const TOKEN = /(<[A-Z][A-Z_]*:[0-9a-z]+>)/;

/** A masked SMS: each token short, by its type; amounts hidden where asked. */
export function MaskedSms({ text }: { text: string }) {
  const format = useFormat();
  return (
    <span className={styles.text}>
      {text.split(TOKEN).map((part, i) =>
        TOKEN.test(part) ? (
          <mark key={i} className={styles.token} title={part}>
            {part.slice(1, part.indexOf(':')).replaceAll('_', ' ')}
          </mark>
        ) : (
          <Fragment key={i}>{format.sentence(part)}</Fragment>
        ),
      )}
    </span>
  );
}
