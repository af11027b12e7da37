import { useSearchParams } from 'react-router';

const PARAMETER = 'open';

/** The drawer by the address bar: the search that opens it for a transaction, and how to close it. */
export function useOpen(): { searchFor: (id: string) => string; close: () => void } {
  const [search, setSearch] = useSearchParams();
  return {
    searchFor: (id) => {
      const after = new URLSearchParams(search);
      after.set(PARAMETER, id);
      return `?${after}`;
    },
    close: () =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          after.delete(PARAMETER);
          return after;
        },
        { replace: true },
      ),
  };
}
