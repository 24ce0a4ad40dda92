/** Who asks, in routes of the admin panel. */
import type { Context } from 'koa';
import type { Ability } from '../documents/access';

/** A user of the admin panel, as Strapi keeps it in the request's state. */
export interface AdminUser {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly username?: string | null;
  readonly email: string;
}

export const userOf = (ctx: Context): AdminUser => ctx.state.user as AdminUser;

export const abilityOf = (ctx: Context): Ability => ctx.state.userAbility as Ability;

export const nameOf = ({ firstname, lastname, username, email }: AdminUser): string =>
  [firstname, lastname].filter(Boolean).join(' ') || username || email;
