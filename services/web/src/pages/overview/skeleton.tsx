import { Loading } from '../../parts/loading.js';
import styles from './overview.module.css';

/** The places of the cards, while what is in them loads. */
export const Skeleton = () => (
  <>
    <div className={styles.pair}>
      <Loading height="29rem" />
      <Loading height="29rem" />
    </div>
    <div className={styles.pair}>
      <Loading height="28rem" />
      <Loading height="28rem" />
    </div>
    <Loading height="24rem" />
  </>
);
