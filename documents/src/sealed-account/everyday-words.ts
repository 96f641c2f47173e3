/** Plain words of kitchen, garden and weather, for names of files that tell nothing (CARE-20). */
export const everydayWords: readonly string[] = Object.freeze(
  `almond apple apron barley basil basket bench biscuit bread breeze brush bucket button candle carrot cedar chalk
  cherry clover copper cotton cup cushion daisy drum fern fiddle flour garden ginger grape harbour hazel honey ivory
  jacket kettle ladder lantern leaf lemon linen maple marble meadow mint mirror moss napkin needle oatmeal olive onion
  orange paper pebble pepper pillow plum pocket quilt radish ribbon rice river saddle saucer shelf spoon stone sugar
  table teapot thread thyme timber tulip turnip umbrella velvet violet wagon walnut willow window wool`.split(/\s+/),
)
