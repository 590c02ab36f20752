import { expect, it } from 'vitest';
import { sectionJsonSchema } from '../../../src/parse/section-json-schema.js';

it('tells an editor the keys of the front matter and which are needed', () => {
  expect(sectionJsonSchema()).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: ['title', 'kind'],
    properties: {
      kind: { enum: expect.arrayContaining(['reason', 'worksheet']) as unknown },
      'min-lines': { default: 2 },
      audience: { default: 'participant' },
    },
  });
});
