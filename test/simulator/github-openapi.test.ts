import { describe, expect, test } from 'vitest';
import { permissionMap } from '../../scripts/openapi/permissions.ts';
import { prune } from '../../scripts/openapi/prune.ts';
import { type JsonObject, toJsonSchema } from '../../scripts/openapi/schema.ts';

describe('pruning an API description', () => {
  test.each([
    ['a nullable type', { type: 'string', nullable: true, description: 'x' }, { type: ['string', 'null'] }],
    [
      'a nullable enum',
      { type: 'string', enum: ['a'], nullable: true },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [
      'a nullable choice',
      { oneOf: [{ type: 'string' }], nullable: true },
      { anyOf: [{ oneOf: [{ type: 'string' }] }, { type: 'null' }] },
    ],
    ['an address that is often empty', { type: 'string', format: 'uri', default: '' }, { type: 'string' }],
    [
      'a property called description',
      { properties: { description: { type: 'string' } } },
      { properties: { description: { type: 'string' } } },
    ],
    ['a reference', { $ref: '#/components/schemas/user' }, { $ref: '#/schemas/user' }],
  ])('rewrites %s', (_what, source, expected) => {
    expect(toJsonSchema(source)).toEqual(expected);
  });

  const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
  const json = (schema: JsonObject): JsonObject => ({ content: { 'application/json': { schema } } });
  const document: JsonObject = {
    paths: {
      '/things/{id}': {
        get: {
          operationId: 'things/get',
          parameters: [
            { $ref: '#/components/parameters/id' },
            { name: 'page', in: 'query', schema: { type: 'integer' } },
          ],
          responses: { '200': json(ref('thing')), '204': { description: 'nothing' } },
        },
        delete: { operationId: 'things/delete', responses: { '204': {} } },
      },
    },
    'x-webhooks': { 'thing-made': { post: { operationId: 'thing/made', requestBody: json(ref('made')) } } },
    components: {
      parameters: { id: { name: 'id', in: 'path', required: true, schema: { type: 'integer' } } },
      schemas: {
        thing: { type: 'object', properties: { owner: ref('user') } },
        user: { type: 'object' },
        made: { type: 'object', properties: { thing: ref('thing') } },
        unused: { type: 'object' },
      },
    },
  };

  test('keeps what is named and everything it reaches, nothing else', () => {
    const pruned = prune(document, ['things/get'], ['thing-made']);
    expect(pruned.operations).toEqual([
      {
        id: 'things/get',
        method: 'GET',
        path: '/things/{id}',
        docs: '',
        query: { page: { required: false, schema: { type: 'integer' } } },
        pathParameters: { id: { type: 'integer' } },
        body: null,
        responses: { '200': { $ref: '#/schemas/thing' }, '204': null },
      },
    ]);
    expect(pruned.webhooks).toEqual({ 'thing/made': { $ref: '#/schemas/made' } });
    expect(Object.keys(pruned.schemas)).toEqual(['made', 'thing', 'user']);
  });

  test('refuses names the description does not have', () => {
    expect(() => prune(document, ['things/put'], [])).toThrow('things/put');
    expect(() => prune(document, [], ['thing-lost'])).toThrow('thing-lost');
  });

  test('turns routes into needs, and lets corrections win', () => {
    const table = {
      permissions: {
        issues: { write: ['POST /a', 'POST /b'] },
        pull_requests: { write: ['POST /a'], read: ['GET /c'] },
      },
    };
    const operations = [
      { id: 'a', method: 'POST', path: '/a' },
      { id: 'b', method: 'POST', path: '/b' },
      { id: 'd', method: 'GET', path: '/d' },
    ];
    expect(permissionMap(table, operations, { b: [{ contents: 'write' }] })).toEqual({
      needs: { a: [{ issues: 'write' }, { pull_requests: 'write' }], b: [{ contents: 'write' }] },
      unknown: ['d'],
    });
  });
});
