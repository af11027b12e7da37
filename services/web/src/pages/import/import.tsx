import { useParams } from 'react-router';
import { ImportList } from './import-list.js';
import { ImportProgress } from './import-progress.js';

/** One import, by its id in the address bar, or those that this browser made. */
export default function Import() {
  const { '*': id } = useParams();
  return id ? <ImportProgress key={id} id={id} /> : <ImportList />;
}
