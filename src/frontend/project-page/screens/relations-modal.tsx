import { Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import { NAMEABLE_TYPES, type NameableType } from '../../../domain/sheet-types';
import type { FileSheet } from '../../../domain/uploaded-file';
import { Choice } from '../../choice';
import { ConfirmModal } from '../../confirm-modal';
import { UPLOAD } from '../../labels/upload';

const words = UPLOAD.relations;
const NOTHING = '';
const OPTIONS = [{ value: NOTHING, label: words.nothing }, ...NAMEABLE_TYPES.map((type) => ({ value: type, label: words.rowsOf(UPLOAD.types[type]) }))] as const;

type Relations = Readonly<Record<string, NameableType>>;

interface Asked {
  readonly sheet: FileSheet;
  readonly relations: Relations;
  readonly onSave: (relations: Relations) => void;
  readonly onClose: () => void;
}

/** Which columns of a custom sheet name the rows of other sheets. */
export const RelationsModal = ({ sheet, relations, onSave, onClose }: Asked): React.JSX.Element => {
  const [said, setSaid] = useState(relations);
  return (
    <ConfirmModal
      title={words.title(sheet.file)}
      confirm={words.save}
      onClose={onClose}
      onConfirm={() => {
        onSave(said);
      }}
    >
      <Stack space="space.200">
        <Text>{words.hint}</Text>
        {(sheet.headers ?? []).map((header, at) => (
          <Choice
            key={header}
            id={`relation-${String(at)}`}
            label={header}
            value={said[header] ?? NOTHING}
            options={OPTIONS}
            onChoose={(names) => {
              const others = Object.fromEntries(Object.entries(said).filter(([other]) => other !== header));
              setSaid(names === NOTHING ? others : { ...others, [header]: names });
            }}
          />
        ))}
      </Stack>
    </ConfirmModal>
  );
};
