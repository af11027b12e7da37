import { Backup } from './backup.js';
import { EraseEverything } from './erase-everything.js';
import { Restore } from './restore.js';
import { SampleData } from './sample-data.js';
import styles from './settings.module.css';
import { Stored } from './stored.js';

/** What is kept, and the ways to take it along or be rid of it. */
export default function Privacy() {
  return (
    <div className={styles.stack}>
      <Stored />
      <SampleData />
      <Backup />
      <Restore />
      <EraseEverything />
    </div>
  );
}
