/** How an SMTP server is reached. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number | undefined; // undefined: 465 with TLS from the start, else 587
  readonly secure: boolean; //          TLS from the start
  readonly requireTLS: boolean; //      else STARTTLS before anything is said
  readonly auth: { readonly user: string; readonly pass: string } | undefined;
}

const FORM =
  'SMTP_URL is smtps://user:password@host:port or, with STARTTLS, smtp://…; ?ignoreTLS=true does without TLS';

/**
 * Reads the address of an SMTP server. A user's or password's reserved characters are percent-encoded in it.
 * @throws TypeError that says how such an address looks, and nothing of what this one holds
 */
export function parseSmtpUrl(text: string): SmtpServer {
  try {
    const { protocol, hostname, port, username, password, pathname, search } = new URL(text);
    const open = search === '?ignoreTLS=true';
    if (!/^smtps?:$/.test(protocol) || !hostname || pathname.length > 1 || (search && !open))
      throw new TypeError();
    return {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port ? Number(port) : undefined,
      secure: protocol === 'smtps:',
      requireTLS: protocol === 'smtp:' && !open,
      auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
    };
  } catch {
    throw new TypeError(FORM);
  }
}
