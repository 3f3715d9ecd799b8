import { secureHeaders } from 'hono/secure-headers';

/** Response headers for the staff's pages: they run no script, load nothing from elsewhere and open in no frame. */
export const staffHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // With no-referrer, browsers would send our forms with the origin “null”.
  referrerPolicy: 'same-origin',
  // The proxy in front decides this for the whole host.
  strictTransportSecurity: false,
});
