// Runs before everything else of a page: notes what comes to the console, what is thrown, and what a policy stops.
window.notes = [];
for (const level of ['warn', 'error'])
  console[level] = (...args) => void window.notes.push(`${level}: ${args.join(' ')}`);
window.addEventListener(
  'error',
  (event) => window.notes.push(`thrown: ${event.message ?? `no ${event.target.src}`}`),
  true,
);
window.addEventListener('unhandledrejection', (event) => window.notes.push(`rejected: ${event.reason}`));
document.addEventListener('securitypolicyviolation', (event) =>
  window.notes.push(`breach: ${event.effectiveDirective} ${event.blockedURI}`),
);
document.addEventListener('sos-error', (event) => window.notes.push(`sos-error: ${event.detail.message}`));
