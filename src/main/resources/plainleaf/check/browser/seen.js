// What a finding says of an element: plainleaf.check.browser.Seen.
function seen(element) {
  var selector = '';
  for (var e = element; e && e.nodeType === 1 && e.tagName !== 'HTML'; e = e.parentElement) {
    var name = e.tagName.toLowerCase();
    if (e.id) { selector = name + '#' + e.id + selector; break; }
    var same = e.parentElement ? Array.prototype.filter.call(e.parentElement.children, function (s) { return s.tagName === e.tagName; }) : [e];
    var classes = e.getAttribute('class');
    var step = same.length > 1 ? name + ':nth-of-type(' + (same.indexOf(e) + 1) + ')' : classes ? name + '.' + classes.trim().split(/\s+/)[0] : name;
    selector = ' > ' + step + selector;
    if (name === 'main' || name === 'body') { selector = selector.slice(3); break; }
  }
  var text = (element.textContent || '').replace(/\s+/g, ' ').trim();
  return {
    index: Array.prototype.indexOf.call(document.getElementsByTagName('*'), element),
    tag: element.tagName.toLowerCase(),
    selector: selector || element.tagName.toLowerCase(),
    text: text.length > 60 ? text.slice(0, 57).replace(/[\uD800-\uDBFF]$/, '') + '…' : text
  };
}
