import { useQuery } from '@tanstack/react-query';
import { reviewQuery } from '../../api/review.js';
import { useFormat } from '../../format/use-format.js';

const MOST = 99;

/** How many transactions wait for a look; nothing where none does. */
export function ReviewBadge() {
  const format = useFormat();
  const { data } = useQuery(reviewQuery(1));
  if (!data?.total) return null;
  return data.total > MOST ? `${format.number(MOST)}+` : format.number(data.total);
}
