import { Text, View } from '@tarojs/components'

export default function PointsPage() {
  return (
    <View role="heading" aria-role="heading" aria-level="1" aria-label="积分">
      <Text>积分</Text>
    </View>
  )
}
