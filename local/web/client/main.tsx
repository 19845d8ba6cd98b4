import '@atlaskit/css-reset';
import { AppProvider } from '@atlaskit/app-provider/app-provider';
import React from 'react';
import { createRoot } from 'react-dom/client';
import './shell.css';
import { fetchStart } from './shared/api';
import { showMode, storedMode } from './shared/theme';
import { App } from './shell/app';
import { Trouble } from './shell/trouble';

async function begin(place: HTMLElement): Promise<void> {
  const root = createRoot(place);
  try {
    const [start] = await Promise.all([fetchStart(), showMode(storedMode())]);
    root.render(<AppProvider defaultColorMode={storedMode()}><App start={start} /></AppProvider>);
  } catch (error) {
    root.render(<Trouble title="The page could not start" message={error instanceof Error ? error.message : String(error)} />);
  }
}

const place = document.getElementById('root');
if (place !== null) void begin(place);
