// What the spacing of WCAG 2.2, 1.4.12 cuts off or makes run over other text: [seen].
(function () {
  var all = Array.prototype.slice.call(document.body.getElementsByTagName('*'));
  var before = all.map(spill);
  var changed = [];
  function set(element, property, value) {
    changed.push([element, element.getAttribute('style')]);
    element.style.setProperty(property, value, 'important');
  }
  all.concat([document.body]).map(function (e) {
    var style = getComputedStyle(e), size = parseFloat(style.fontSize), line = parseFloat(style.lineHeight);
    return {e: e, size: size, line: line, joined: style.direction === 'rtl'};
  }).forEach(function (old) {
    if (!(old.line >= 1.5 * old.size)) set(old.e, 'line-height', 1.5 * old.size + 'px');
    // Letters that are joined have no space between them: 1.4.12 leaves out what a script does not use.
    if (!old.joined) set(old.e, 'letter-spacing', 0.12 * old.size + 'px');
    set(old.e, 'word-spacing', 0.16 * old.size + 'px');
    if (old.e.tagName === 'P') set(old.e, 'margin-bottom', 2 * old.size + 'px');
  });
  var lost = all.filter(function (e, i) {
    var now = spill(e), half = parseFloat(getComputedStyle(e).fontSize) / 2;
    return holdsText(e) && (now.cut > before[i].cut + 1 || now.out > before[i].out + half);
  });
  lost = lost.filter(function (e) { return !lost.some(function (other) { return other !== e && e.contains(other); }); });
  var found = lost.map(seen);
  changed.reverse().forEach(function (was) {
    if (was[1] === null) was[0].removeAttribute('style'); else was[0].setAttribute('style', was[1]);
  });
  return JSON.stringify({looked: all.filter(holdsText).length, lost: found});
})()
