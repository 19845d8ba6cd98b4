import { accountRecord, type Account } from '../model/account';
import type { Db } from './database';
import { document, documents, reader } from './documents';

const readAccount = reader(accountRecord);

export interface AccountStore {
  get(accountId: string): Account | undefined;
  all(): readonly Account[];
  put(account: Account): void;
}

/** The people and apps of the site. */
export function accountStore(db: Db): AccountStore {
  return {
    get: (accountId) => document(db, readAccount, 'SELECT doc FROM account WHERE id = ?', accountId),
    all: () => documents(db, readAccount, 'SELECT doc FROM account ORDER BY rowid'),
    put: (account) => {
      db.run(
        'INSERT INTO account (id, doc) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET doc = excluded.doc',
        account.accountId,
        JSON.stringify(account),
      );
    },
  };
}
