// What makes the page wider than the screen, and what is cut off: {width, screen, wide: [seen], cut: [seen]}.
(function () {
  var root = document.documentElement, screen = root.clientWidth;
  var wide = [], cut = [];
  function scrolls(element) {
    for (var e = element; e && e !== document.body; e = e.parentElement) {
      if (getComputedStyle(e).overflowX !== 'visible') return true;
    }
    return false;
  }
  if (root.scrollWidth > screen) {
    var rtl = getComputedStyle(root).direction === 'rtl';
    var out = function (box) { return box.width > 0 && (rtl ? box.left < -0.5 : box.right > screen + 0.5); };
    var walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
    for (var text = walker.nextNode(); text; text = walker.nextNode()) {
      range.selectNodeContents(text);
      if (text.data.trim() && Array.prototype.some.call(range.getClientRects(), out) && !scrolls(text.parentElement)) {
        if (wide.indexOf(text.parentElement) < 0) wide.push(text.parentElement);
      }
    }
    if (!wide.length) {
      var boxes = Array.prototype.filter.call(document.body.getElementsByTagName('*'), function (e) {
        return out(e.getBoundingClientRect()) && !scrolls(e.parentElement);
      });
      wide = boxes.filter(function (e) { return !boxes.some(function (other) { return other !== e && e.contains(other); }); });
    }
  }
  clipped().forEach(function (e) { cut.push(e); });
  return JSON.stringify({width: root.scrollWidth, screen: screen, wide: wide.slice(0, 5).map(seen), cut: cut.map(seen)});
})()
