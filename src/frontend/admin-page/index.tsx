import ForgeReconciler from '@forge/react';
import React from 'react';
import { Administration } from './administration';

ForgeReconciler.render(<Administration />);
