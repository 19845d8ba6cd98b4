import type { RawFile } from '../../../src/domain/sheet';
import type { Sent } from '../../../src/frontend/upload/send-files';

function element<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${id}.`);
}

const zone = element('zone', HTMLLabelElement);
const input = element('files', HTMLInputElement);
const status = element('status', HTMLParagraphElement);
const problem = element('problem', HTMLParagraphElement);
const list = element('list', HTMLUListElement);

export function showStatus(text: string): void {
  status.textContent = text;
}

export function showProblem(text: string): void {
  problem.textContent = text;
  problem.hidden = text === '';
}

export function showBusy(busy: boolean): void {
  input.disabled = busy;
  zone.classList.toggle('busy', busy);
}

function line(name: string, part: number): HTMLLIElement {
  const item = document.createElement('li');
  const label = document.createElement('span');
  label.className = 'name';
  label.textContent = name;
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.value = part;
  bar.setAttribute('aria-label', name);
  const percent = document.createElement('span');
  percent.className = 'percent';
  percent.textContent = `${String(Math.round(part * 100))} %`;
  item.append(label, bar, percent);
  return item;
}

/** A bar for each file. */
export function showSent(sent: Sent): void {
  list.replaceChildren(...[...sent].map(([name, part]) => line(name, part)));
}

const read = (files: Iterable<File>): Promise<RawFile[]> => Promise.all([...files].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));

/** Files that were dropped or chosen, with their bytes. */
export function whenChosen(handle: (files: readonly RawFile[]) => void): void {
  const given = (files: FileList | null | undefined): void => {
    if (files === null || files === undefined || files.length === 0 || input.disabled) return;
    read(files).then(handle, () => {
      showProblem('The browser could not read a file. Choose it again.');
    });
  };
  const chosen = (): void => {
    given(input.files);
    input.value = '';
  };
  input.addEventListener('change', chosen);
  // A quick person chose before this script was there.
  chosen();
  for (const type of ['dragenter', 'dragover']) {
    document.addEventListener(type, (event) => {
      event.preventDefault();
      zone.classList.add('over');
    });
  }
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) zone.classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    given(event.dataTransfer?.files);
  });
}
