/** The button of a blank form. */
document.querySelector('.print')?.addEventListener('click', () => print());
