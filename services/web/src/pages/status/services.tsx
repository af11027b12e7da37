import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { Chip } from '../../parts/chip.js';
import styles from './status.module.css';

const KINDS = { up: 'good', down: 'bad', unknown: 'warn' } as const;

/** Each service: whether it is up, and what it does. */
export function Services({ services }: { services: components['schemas']['ServiceStateDto'][] }) {
  const { t } = useTranslation('status');
  return (
    <ul>
      {services.map(({ name, state, detail }) => (
        <li key={name} className={styles.row}>
          <div className={styles.what}>
            <span className={styles.name}>{name}</span>
            <span className={styles.note}>{detail}</span>
          </div>
          <Chip kind={KINDS[state]}>{t(`state.${state}`)}</Chip>
        </li>
      ))}
    </ul>
  );
}
