import { expect, test } from 'vitest';
import { userFolder } from '../../../src/cli/user-folder.js';

test.each([
  ['linux', { HOME: '/home/ana' }, '/home/ana/.config/coop-press'],
  ['linux', { HOME: '/home/ana', XDG_CONFIG_HOME: '/etc/ana' }, '/etc/ana/coop-press'],
  ['freebsd', { HOME: '/home/ana', XDG_CONFIG_HOME: '' }, '/home/ana/.config/coop-press'],
  ['linux', { HOME: '/home/ana', XDG_CONFIG_HOME: 'mine' }, '/home/ana/.config/coop-press'],
  ['darwin', { HOME: '/Users/ana' }, '/Users/ana/Library/Application Support/coop-press'],
  [
    'darwin',
    { HOME: '/Users/ana', XDG_CONFIG_HOME: '/x' },
    '/Users/ana/Library/Application Support/coop-press',
  ],
  [
    'win32',
    { APPDATA: 'C:\\Users\\Ana\\AppData\\Roaming' },
    'C:\\Users\\Ana\\AppData\\Roaming\\coop-press',
  ],
])('on %s the settings of a user with %o are kept in %s', (platform, variables, folder) => {
  expect(userFolder({ platform, variables })).toBe(folder);
});

test.each([
  ['linux', {}],
  ['linux', { HOME: '' }],
  ['darwin', { XDG_CONFIG_HOME: '/x' }],
  ['win32', { HOME: '/home/ana' }],
])('on %s with %o there is no place for them', (platform, variables) => {
  expect(userFolder({ platform, variables })).toBeUndefined();
});
