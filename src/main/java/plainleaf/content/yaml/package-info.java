/** YAML 1.2 as settings are written in it: plain values, each with its place. */
@org.jspecify.annotations.NullMarked
package plainleaf.content.yaml;
