import { Button, ButtonGroup, Heading, List, ListItem, Stack, Text } from '@forge/react';
import React from 'react';
import { UPLOAD } from '../../labels/upload';
import type { ScreenProps } from '../screens';

/** The files of a specification. */
export const UploadScreen = ({ files, go }: ScreenProps): React.JSX.Element => (
  <Stack space="space.200">
    <Heading as="h2">{UPLOAD.title}</Heading>
    {files.length === 0 ? (
      <Text>{UPLOAD.empty}</Text>
    ) : (
      <List type="unordered">
        {files.map(({ id, name }) => (
          <ListItem key={id}>{name}</ListItem>
        ))}
      </List>
    )}
    <ButtonGroup>
      <Button
        appearance="primary"
        isDisabled={files.length === 0}
        onClick={() => {
          go('plan');
        }}
      >
        {UPLOAD.check}
      </Button>
    </ButtonGroup>
  </Stack>
);
