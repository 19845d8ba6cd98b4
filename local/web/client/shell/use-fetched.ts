import { useEffect, useState } from 'react';
import { JiraError } from '../shared/api';

export type Fetched<T> = { readonly state: 'loading' } | { readonly state: 'failed'; readonly status: number; readonly message: string } | { readonly state: 'ready'; readonly value: T };

/** Fetches when `key` changes. */
export function useFetched<T>(key: string, fetcher: () => Promise<T>): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T>>({ state: 'loading' });
  useEffect(() => {
    let here = true;
    setFetched({ state: 'loading' });
    fetcher().then(
      (value) => {
        if (here) setFetched({ state: 'ready', value });
      },
      (error: unknown) => {
        if (here) setFetched({ state: 'failed', status: error instanceof JiraError ? error.status : 0, message: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      here = false;
    };
  }, [key]);
  return fetched;
}
