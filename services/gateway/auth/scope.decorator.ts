import 'reflect-metadata';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { ApiExtension } from '@nestjs/swagger';
import type { Scope } from '#libs/contracts/scopes.js';

const SCOPE = Symbol('scope');

/** Says which scope a route needs, where its method or its controller does not say it rightly. */
export const NeedsScope =
  (scope: Scope): MethodDecorator =>
  (target, name, descriptor) => {
    Reflect.defineMetadata(SCOPE, scope, descriptor.value as object);
    // In the OpenAPI document as well.
    ApiExtension('x-scope', scope)(target, name, descriptor);
  };

/** The scope that a route needs; undefined for a handler that nothing marked. */
export const scopeOf = (handler: object): Scope | undefined =>
  Reflect.getMetadata(SCOPE, handler) as Scope | undefined;

/** Marks every route of a controller: by the scope given, else `read` for GET and `write` for the rest. */
export const NeedScopes =
  (scope?: Scope): ClassDecorator =>
  ({ prototype }) => {
    const members = Object.entries(Object.getOwnPropertyDescriptors(prototype));
    for (const [name, member] of members) {
      const handler: unknown = member.value;
      if (typeof handler !== 'function' || scopeOf(handler)) continue;
      const method: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
      if (method === undefined) continue;
      NeedsScope(scope ?? (method === RequestMethod.GET ? 'read' : 'write'))(
        prototype as object,
        name,
        member,
      );
    }
  };
