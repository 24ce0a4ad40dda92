/** A user of the admin panel, as Strapi keeps it in the request's state. */
export interface AdminUser {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly username?: string | null;
  readonly email: string;
}

export const nameOf = ({ firstname, lastname, username, email }: AdminUser): string =>
  [firstname, lastname].filter(Boolean).join(' ') || username || email;
