import { Link, useSearchParams } from 'react-router';
import { merchantPath } from './merchant-path.js';
import { periodSearch } from './use-period.js';

/** A merchant's name, which leads to its page; the period goes along. */
export function MerchantLink({ merchant, className }: { merchant: string; className?: string | undefined }) {
  const [search] = useSearchParams();
  return (
    <Link to={{ pathname: merchantPath(merchant), search: periodSearch(search) }} className={className}>
      {merchant}
    </Link>
  );
}
