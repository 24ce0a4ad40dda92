const hidden = { visible: false };

/** Of types that only the plugin reads and writes. */
export const ownOnly = { 'content-manager': hidden, 'content-type-builder': hidden };
