import type { Core } from '@strapi/types';
import { type AdminUser, nameOf } from '../controllers/users';

/** The administrator whose request this is; null: it is nobody's, or a reader's. */
export function whoAsks(strapi: Core.Strapi): { readonly id: number; readonly name: string } | null {
  // Strapi names readers who are logged in by `user` as well, but gives them no ability in the admin panel.
  const { user, userAbility } = (strapi.requestContext.get()?.state ?? {}) as {
    user?: AdminUser;
    userAbility?: unknown;
  };
  return user && userAbility ? { id: user.id, name: nameOf(user) } : null;
}
