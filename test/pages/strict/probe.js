// Runs before the widgets: notes every violation, and every write that a page could leave behind.
window.breaches = [];
window.writes = [];
document.addEventListener('securitypolicyviolation', (event) =>
  window.breaches.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
);
for (const method of ['setItem', 'removeItem', 'clear']) {
  const original = Storage.prototype[method];
  Storage.prototype[method] = function (...args) {
    window.writes.push(`${method} ${args.join(' ')}`);
    return original.apply(this, args);
  };
}
const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
Object.defineProperty(document, 'cookie', {
  get: () => cookie.get.call(document),
  set: (value) => window.writes.push(`cookie ${value}`),
});
