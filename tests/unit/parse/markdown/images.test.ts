import { describe, expect, it } from 'vitest';
import { blocksOf, troubleIn } from '../read.js';

describe('pictures', () => {
  it.each([
    ['../secret.png', 'parse/image-outside'],
    ['images/../../secret.png', 'parse/image-outside'],
    ['/etc/passwd', 'parse/image-outside'],
    ['C:/a.png', 'parse/image-outside'],
    ['c:\\\\a.png', 'parse/image-outside'],
    ['..\\\\a.png', 'parse/image-outside'],
    ['\\\\\\\\server\\\\a.png', 'parse/image-outside'],
    ['file:///a.png', 'parse/image-outside'],
    ['data:image/png,x', 'parse/image-outside'],
    ['//a.org/b.png', 'parse/image-remote'],
    ['https://a.org/b.png', 'parse/image-remote'],
    ['<>', 'parse/image-outside'],
  ])('refuses %s', (path, code) => {
    expect(troubleIn(`a ![b](${path})`)).toEqual([`5:3 ${code}`]);
    expect(troubleIn(`![b](${path})`)).toEqual([`5:1 ${code}`]);
  });

  it('takes one from the network where that is allowed', () => {
    const options = { allowRemoteImages: true };
    expect(blocksOf('![b](https://a.org/b.png)', options)).toMatchObject([
      { src: 'https://a.org/b.png' },
    ]);
    expect(troubleIn('a ![b](https://)', options)).toEqual(['5:3 parse/image-remote']);
  });

  it('writes backslashes as slashes', () => {
    expect(blocksOf('![b](images\\a.png)')).toMatchObject([{ src: 'images/a.png' }]);
  });
});
