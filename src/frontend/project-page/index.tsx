import ForgeReconciler from '@forge/react';
import React from 'react';
import { Home } from './home';

ForgeReconciler.render(<Home />);
