import { events } from '@forge/bridge';
import { mediaType, readDocument, SAVE_EVENTS, type SavedDocument } from '../../../src/frontend/save-protocol';
import { followTheme } from '../shared/theme';
import './main.css';

let done = false;

/** Saves at once, and leaves a link for browsers that want a click for it. */
function save({ name, text }: SavedDocument): void {
  const link = document.getElementById('link');
  const message = document.getElementById('saved');
  if (!(link instanceof HTMLAnchorElement) || message === null) throw new Error('The page has no link.');
  link.href = URL.createObjectURL(new Blob([text], { type: mediaType(name) }));
  link.download = name;
  link.textContent = name;
  message.hidden = false;
  link.click();
}

followTheme().catch(console.error);
events
  .on(SAVE_EVENTS.document, (payload) => {
    const wanted = readDocument(payload);
    if (wanted === null || done) return;
    done = true;
    save(wanted);
  })
  .then(() => events.emit(SAVE_EVENTS.ready, {}))
  .catch(console.error);
