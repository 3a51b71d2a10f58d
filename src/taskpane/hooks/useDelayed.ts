import { useEffect, useState } from 'react';

/** True once `wanted` has been true for a while: what is over sooner than that is not worth showing. */
export function useDelayed(wanted: boolean, milliseconds = 300): boolean {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!wanted) {
      setShown(false);
      return undefined;
    }
    const timer = setTimeout(() => setShown(true), milliseconds);
    return () => clearTimeout(timer);
  }, [wanted, milliseconds]);
  return wanted && shown;
}
