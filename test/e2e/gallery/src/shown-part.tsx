import {
  AdfRenderer, Badge, Box, Breadcrumbs, BreadcrumbsItem, Button, ButtonGroup, Code, CodeBlock, DynamicTable, EmptyState, Heading, Icon, Image, Inline, Link, List, ListItem,
  LoadingButton, Lozenge, Pressable, ProgressBar, ProgressTracker, SectionMessage, SectionMessageAction, Spinner, Stack, Tag, TagGroup, Text, User, xcss,
} from '@forge/react';
import React, { useState } from 'react';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const LEAD = '5f0c1e000000000000000001';

const cell = (text: string, attrs: object, type: 'tableHeader' | 'tableCell') => ({ type, attrs, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const DOCUMENT = {
  type: 'doc' as const,
  version: 1 as const,
  content: [
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Document heading' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'Plain, ' }, { type: 'text', text: 'machine_name', marks: [{ type: 'code' }] }, { type: 'hardBreak' }, { type: 'text', text: 'strong', marks: [{ type: 'strong' }] }] },
    { type: 'taskList', attrs: { localId: 'a' }, content: [{ type: 'taskItem', attrs: { localId: 'b', state: 'TODO' }, content: [{ type: 'text', text: 'A thing to check' }] }] },
    { type: 'table', attrs: { isNumberColumnEnabled: false, layout: 'default' }, content: [
      { type: 'tableRow', content: [cell('Field', { colwidth: [200] }, 'tableHeader'), cell('Value', { colwidth: [300] }, 'tableHeader')] },
      { type: 'tableRow', content: [cell('Label', { colwidth: [200] }, 'tableCell'), cell('Article', { colwidth: [300] }, 'tableCell')] },
    ] },
    { type: 'panel', attrs: { panelType: 'info' }, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A panel' }] }] },
    { type: 'nobodyKnows', content: [] },
  ],
};

const rows = ['Berta', 'Anna', 'Carla'].map((name, index) => ({ key: name, cells: [{ key: name, content: <Text>{name}</Text> }, { key: index, content: String(index * 10) }] }));

/** Components that only show. */
export const ShownPart = (): React.JSX.Element => {
  const [clicks, setClicks] = useState(0);
  const click = (): void => { setClicks((before) => before + 1); };
  return (
    <Stack space="space.200">
      <Text>Clicks: {clicks}</Text>
      <Text>Text with <Text as="strong">strong</Text>, <Text as="em">stress</Text>, <Text as="strike">struck</Text>, <Code>code</Code> and <Link href="https://local-jira.atlassian.net/projects/DEMO/issues">a link</Link>.</Text>
      <Heading as="h2" size="small">Small heading</Heading>
      <Box xcss={xcss({ backgroundColor: 'color.background.neutral', padding: 'space.200', borderRadius: 'radius.medium', ':hover': { backgroundColor: 'color.background.neutral.hovered' } })}>
        <Text>In a box</Text>
      </Box>
      <Inline space="space.100" alignBlock="center">
        <Badge appearance="primary">7</Badge>
        <Lozenge appearance="success">Ready</Lozenge>
        <Icon glyph="warning" label="Careful" />
        <Spinner size="small" label="Working" />
        <Image src={PIXEL} alt="A pixel" width={16} height={16} />
        <User accountId={LEAD} />
      </Inline>
      <TagGroup><Tag text="fields" /><Tag text="views" /></TagGroup>
      <ButtonGroup label="Actions">
        <Button appearance="primary" iconBefore="add" onClick={click}>Add</Button>
        <LoadingButton isLoading={false} onClick={click}>Load</LoadingButton>
        <Button isDisabled>Off</Button>
      </ButtonGroup>
      <Pressable onClick={click}>Press me</Pressable>
      <Breadcrumbs><BreadcrumbsItem text="Home" href="/" /><BreadcrumbsItem text="Here" /></Breadcrumbs>
      <List type="unordered"><ListItem>One</ListItem><ListItem>Two</ListItem></List>
      <CodeBlock text={'fields:\n  - title'} language="yaml" />
      <ProgressBar value={0.4} ariaLabel="Written" />
      <ProgressTracker items={[
        { id: 'a', label: 'Upload', status: 'visited', percentageComplete: 100, onClick: click },
        { id: 'b', label: 'Plan', status: 'current', percentageComplete: 0 },
        { id: 'c', label: 'Review', status: 'disabled', percentageComplete: 0 },
      ]} />
      <SectionMessage appearance="warning" title="Look here" actions={[<SectionMessageAction key="go" onClick={click}>Do it</SectionMessageAction>]}><Text>Something is odd.</Text></SectionMessage>
      <EmptyState header="Nothing here" description="Begin." primaryAction={<Button appearance="primary" onClick={click}>Begin now</Button>} />
      <DynamicTable caption="People" head={{ cells: [{ key: 'name', content: 'Name', isSortable: true }, { key: 'points', content: 'Points', isSortable: true }] }} rows={rows} rowsPerPage={2} />
      <DynamicTable head={{ cells: [{ key: 'none', content: 'None' }] }} rows={[]} emptyView={<Text>No rows</Text>} />
      <AdfRenderer document={DOCUMENT as never} />
    </Stack>
  );
};
