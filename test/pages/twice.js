// Notes what lands on the console, and what is thrown.
window.faults = [];
for (const level of ['warn', 'error']) console[level] = (...args) => window.faults.push(args.join(' '));
window.addEventListener('error', (event) => window.faults.push(event.message));
window.addEventListener('unhandledrejection', (event) => window.faults.push(String(event.reason)));
