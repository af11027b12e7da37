import { useEffect, useState } from 'react';

const PAUSE_MS = 500;

/** A value once it has not changed for half a second: what is typed, when somebody pauses. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
