// The elements that cut their own text off, or whose text runs out of them over what follows: by how many pixels.
function spill(element) {
  var style = getComputedStyle(element);
  if (style.display === 'inline' || style.display === 'none' || !element.getClientRects().length) return {cut: 0, out: 0};
  var over = function (value, width, room) {
    var more = width - room;
    return {cut: (value === 'hidden' || value === 'clip') && more > 1 ? more : 0, out: value === 'visible' && more > 1 ? more : 0};
  };
  var x = over(style.overflowX, element.scrollWidth, element.clientWidth);
  var y = over(style.overflowY, element.scrollHeight, element.clientHeight);
  return {cut: Math.max(x.cut, y.cut), out: y.out};
}
function holdsText(element) {
  return element.innerText !== undefined && element.innerText.trim() !== '';
}
function clipped() {
  return Array.prototype.filter.call(document.body.getElementsByTagName('*'), function (e) {
    return spill(e).cut > 0 && holdsText(e);
  });
}
