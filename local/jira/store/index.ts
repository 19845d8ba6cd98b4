import { accountStore, type AccountStore } from './accounts';
import { attachmentStore, noteStore, type AttachmentStore, type NoteStore } from './attachments';
import { boardStore, type BoardStore } from './boards';
import type { Db } from './database';
import { issueStore, type IssueStore } from './issues';
import { linkStore, type LinkStore } from './links';
import { projectStore, type ProjectStore } from './projects';
import { propertyStore, type PropertyStore } from './properties';
import { searchIndex, type SearchIndex } from './search-index';
import { settingsStore, type SettingsStore } from './settings';

/** Everything the site keeps. */
export interface Store {
  readonly db: Db;
  readonly accounts: AccountStore;
  readonly projects: ProjectStore;
  readonly issues: IssueStore;
  readonly properties: PropertyStore;
  readonly links: LinkStore;
  readonly attachments: AttachmentStore;
  readonly notes: NoteStore;
  readonly boards: BoardStore;
  readonly search: SearchIndex;
  readonly settings: SettingsStore;
}

/** All stores over one database. */
export function openStore(db: Db): Store {
  return {
    db,
    accounts: accountStore(db),
    projects: projectStore(db),
    issues: issueStore(db),
    properties: propertyStore(db),
    links: linkStore(db),
    attachments: attachmentStore(db),
    notes: noteStore(db),
    boards: boardStore(db),
    search: searchIndex(db),
    settings: settingsStore(db),
  };
}
