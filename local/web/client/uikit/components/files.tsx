import Button from '@atlaskit/button/new';
import ProgressBar from '@atlaskit/progress-bar';
import React, { useRef } from 'react';
import { wordOf } from '../../../bridge/wire';
import { draw, type Drawer, type Drawers } from '../draw';
import { handlerProp, slot, stringProp } from '../node';

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(wordOf(reader.result).replace(/^data:[^,]*,/, ''));
    };
    reader.onerror = () => {
      reject(new Error(`${file.name} cannot be read.`));
    };
    reader.readAsDataURL(file);
  });

const serialised = async (file: File) => ({ name: file.name, size: file.size, type: file.type, data: await base64Of(file) });

/** UI Kit's own has no public counterpart. */
const FilePickerDrawer: Drawer = ({ node }) => {
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null): void => {
    void Promise.all([...(files ?? [])].map(serialised)).then((all) => handlerProp(node, 'onChange')?.(all));
  };
  return (
    <div
      className="file-picker"
      onDragOver={(event) => { event.preventDefault(); }}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
    >
      <p>{stringProp(node, 'label') ?? 'Files'}</p>
      {stringProp(node, 'description') === undefined ? null : <p className="hint">{stringProp(node, 'description')}</p>}
      <Button onClick={() => { input.current?.click(); }}>Choose files</Button>
      <input ref={input} type="file" multiple hidden aria-label={stringProp(node, 'label') ?? 'Files'} onChange={(event) => { take(event.target.files); }} />
    </div>
  );
};

const FileCardDrawer: Drawer = ({ node }) => {
  const name = stringProp(node, 'fileName') ?? '';
  const progress = Number(node.props['uploadProgress'] ?? 0);
  const remove = handlerProp(node, 'onDelete');
  return (
    <div className="file-card">
      <span>{name}</span>
      {node.props['isUploading'] === true ? <ProgressBar value={progress} ariaLabel={`Uploading ${name}`} /> : null}
      {stringProp(node, 'error') === undefined ? null : <span role="alert">{stringProp(node, 'error')}</span>}
      {remove === undefined ? null : <Button appearance="subtle" onClick={() => { void remove(); }}>Remove {name}</Button>}
    </div>
  );
};

const CommentDrawer: Drawer = ({ node }) => (
  <div className="comment">
    {draw(slot(node, 'avatar'))}
    <div>{draw(slot(node, 'content'))}</div>
  </div>
);

export const FILES: Drawers = { FilePicker: FilePickerDrawer, FileCard: FileCardDrawer, Comment: CommentDrawer };
