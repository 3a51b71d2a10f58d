import { useEffect, useState } from 'react';

/** 版式 of an id in a word; blank until the catalogue of editions is loaded. */
export function useEditionName(id: string | undefined): string {
  const [name, setName] = useState('');
  useEffect(() => {
    if (id === undefined) return undefined;
    let current = true;
    void import('../editions').then(({ editionName }) => {
      if (current) setName(editionName(id));
    });
    return () => {
      current = false;
    };
  }, [id]);
  return name;
}
